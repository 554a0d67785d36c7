namespace TypedCorpus.Generator.Diagnostics;

/// <summary>The names that the analyzer shares with the code fixes, which are in an assembly of their own.</summary>
internal static class UsageIds
{
    public const string UnknownKey = "TC0201";
    public const string KeyOfMember = "TC0202";
    public const string NoMembers = "TC0203";

    /// <summary>The property with the ids near an unknown key, nearest first, separated by spaces.</summary>
    public const string NearIds = nameof(NearIds);

    /// <summary>The property with the name of the member of the paper that a key finds.</summary>
    public const string Member = nameof(Member);
}
