namespace TypedCorpus.Generator.Diagnostics;

/// <summary>What the analyzer and the code fixes share, which are assemblies of their own.</summary>
internal static class UsageIds
{
    public const string UnknownKey = "TC0201";
    public const string KeyOfMember = "TC0202";

    /// <summary>The property of an unknown key's diagnostic: the ids near to it, the nearest first, with a space between.</summary>
    public const string NearIds = nameof(NearIds);

    /// <summary>The property of a known key's diagnostic: the name of the paper's member.</summary>
    public const string Member = nameof(Member);
}
