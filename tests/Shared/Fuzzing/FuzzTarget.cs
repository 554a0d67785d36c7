namespace TypedCorpus.Tests.Fuzzing;

/// <summary>Something that takes any text, and what must hold of it.</summary>
internal abstract class FuzzTarget
{
    public abstract string Name { get; }

    /// <summary>Makes the input of a case; equal random numbers give equal inputs.</summary>
    public abstract string Make(SmallRandom random);

    /// <summary>Runs a case; what it throws is a find.</summary>
    public abstract void Check(string input);

    /// <summary>Throws unless something holds.</summary>
    protected static void Require(bool holds, string what)
    {
        if (!holds)
            throw new FuzzFindException(what);
    }
}

/// <summary>Something did not hold that must.</summary>
internal sealed class FuzzFindException(string what) : Exception(what);
