namespace TypedCorpus.Tests.Fuzzing;

/// <summary>Code that takes any text, and what must hold for its results.</summary>
internal abstract class FuzzTarget
{
    public abstract string Name { get; }

    /// <summary>Makes the input of a case; equal random numbers give equal inputs.</summary>
    public abstract string Make(SmallRandom random);

    /// <summary>Runs a case; any exception is a find.</summary>
    public abstract void Check(string input);

    /// <summary>Throws unless a condition holds.</summary>
    protected static void Require(bool holds, string what)
    {
        if (!holds)
            throw new FuzzFindException(what);
    }
}

/// <summary>A condition does not hold.</summary>
internal sealed class FuzzFindException(string what) : Exception(what);
