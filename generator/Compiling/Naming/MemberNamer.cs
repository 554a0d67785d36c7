using TypedCorpus.Generator.Configuration;
using TypedCorpus.Generator.Models;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Naming;

/// <summary>
/// Gives each paper the C# member that names it: its citation key, its short name, or its title cut to length, as ASCII
/// words run together. A name that is taken gives way to the longer one, and that to one with a mark of the title.
/// </summary>
internal sealed class MemberNamer
{
    private const int MaxLength = 60;

    // Names that differ in case alone are legal, but nobody tells them apart.
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public MemberNamer(CorpusDeclaration declaration)
    {
        _taken.Add(declaration.Name);
        _taken.UnionWith(declaration.MemberNames);
        _taken.UnionWith(ReservedMembers.Names);
    }

    public string Assign(string? citationKey, string? shortName, string title, string titleKey)
    {
        string full = Identifier(title);
        if (citationKey is not null && TryTake(OfCitationKey(citationKey), out string keyed))
            return keyed;
        if (shortName is not null && TryTake(Identifier(shortName), out string member))
            return member;
        if (TryTake(full, out member))
            return member;

        member = $"{(full.Length > 0 ? full : "Paper")}_{TitleHash.Of(titleKey)}";
        while (!_taken.Add(member))
            member += "_2";
        return member;
    }

    /// <summary>A key that is a number says nothing; the title does.</summary>
    private static string OfCitationKey(string key)
    {
        string name = Identifier(key);
        return name.Any(c => c is >= 'A' and <= 'Z') ? name : "";
    }

    private bool TryTake(string name, out string member)
    {
        member = name;
        return name.Length > 0 && _taken.Add(name);
    }

    /// <summary>The words of a text with capitals first, as many as fit; empty where it has none in Latin or Greek.</summary>
    private static string Identifier(string text)
    {
        var name = new System.Text.StringBuilder();
        foreach (string word in FittingWords(text))
        {
            // 3.1 is not 31: digits that meet are kept apart, and a name cannot begin with one.
            if (IsDigit(word[0]) && (name.Length == 0 || IsDigit(name[name.Length - 1])))
                name.Append('_');
            name.Append(Capital(word[0])).Append(word, 1, word.Length - 1);
        }

        return name.ToString();
    }

    private static List<string> FittingWords(string text)
    {
        var fitting = new List<string>();
        int total = 0;
        bool isCut = false;
        // One more than fits, so that a word that does not is told apart.
        Span<char> word = stackalloc char[MaxLength + 1];
        var words = new AsciiWords(text.AsSpan(), word);
        for (int length = words.Read(); length > 0 && !isCut; length = words.Read())
        {
            isCut = total > 0 && total + length > MaxLength;
            if (!isCut)
                fitting.Add(word.Slice(0, Math.Min(length, MaxLength)).ToString());
            total += length;
        }

        // "…PatchesOn" was cut in the middle of saying something.
        while (isCut && fitting.Count > 1 && SentenceWords.Contain(fitting[fitting.Count - 1]))
            fitting.RemoveAt(fitting.Count - 1);
        return fitting;
    }

    private static char Capital(char c) => c is >= 'a' and <= 'z' ? (char)(c - 32) : c;

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
