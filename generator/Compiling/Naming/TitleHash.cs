using System.Globalization;

namespace TypedCorpus.Generator.Compiling.Naming;

/// <summary>
/// Eight letters and digits that stand for a title and change only with it: what tells two names apart must not be
/// a count, which would change when another paper is added (FNV-1a, Fowler, Noll and Vo).
/// </summary>
internal static class TitleHash
{
    public static string Of(string titleKey)
    {
        uint hash = 2166136261;
        foreach (char c in titleKey)
            hash = unchecked((hash ^ c) * 16777619);
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
