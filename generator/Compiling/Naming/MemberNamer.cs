using System.Text;
using TypedCorpus.Generator.Models;
using TypedCorpus.Keys.Folding;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Naming;

/// <summary>
/// Assigns each paper the name of its C# member: its citation key, its short name, or its truncated title, in ASCII and
/// Pascal case. If a name is taken the longer one is used, and if that is taken, too, a hash of the title is added.
/// </summary>
internal sealed class MemberNamer
{
    // Names that differ only in case are legal, but confusing.
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public MemberNamer(CorpusDeclaration declaration)
    {
        _taken.Add(declaration.Name);
        _taken.UnionWith(declaration.MemberNames);
        _taken.UnionWith(EmittedNames.Reserved);
        _taken.UnionWith(EmittedNames.ClassesOf(declaration.Options.Vocabularies));
    }

    public string Assign(string? citationKey, string? shortName, string title)
    {
        if (citationKey is not null && TryTake(OfCitationKey(citationKey), out string keyed))
            return keyed;
        if (shortName is not null && TryTake(Identifier(shortName), out string member))
            return member;
        string full = Identifier(title);
        if (TryTake(full, out member))
            return member;

        string hashed = $"{(full.Length > 0 ? full : "Paper")}_{TitleHash.Of(title)}";
        member = hashed;
        for (int i = 2; !_taken.Add(member); i++)
            member = FormattableString.Invariant($"{hashed}_{i}");
        return member;
    }

    /// <summary>The name of the constant for another citation key; null if it is taken.</summary>
    public string? AssignOther(string citationKey) => TryTake(OfCitationKey(citationKey), out string name) ? name : null;

    /// <summary>A key without letters is no help as a name, unlike the title.</summary>
    private static string OfCitationKey(string key)
    {
        string name = Identifier(key);
        return name.Any(AsciiChar.IsUpper) ? name : "";
    }

    private bool TryTake(string name, out string member)
    {
        member = name;
        return name.Length > 0 && _taken.Add(name);
    }

    /// <summary>
    /// Returns the words of a text in Pascal case, as many as fit. It is empty for a text without words in Latin or Greek.
    /// </summary>
    public static string Identifier(string text)
    {
        var name = new StringBuilder();
        foreach (string word in FittingWords(text))
        {
            // 3.1 is not 31, so adjacent digits are separated; and an identifier cannot begin with a digit.
            if (AsciiChar.IsDigit(word[0]) && (name.Length == 0 || AsciiChar.IsDigit(name[name.Length - 1])))
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
        // One more than fits, so that a word that is too long is recognized.
        Span<char> word = stackalloc char[MemberKey.MaxLength + 1];
        var words = new AsciiWords(text.AsSpan(), word);
        for (int length = words.Read(); length > 0 && !isCut; length = words.Read())
        {
            isCut = total > 0 && total + length > MemberKey.MaxLength;
            if (!isCut)
                fitting.Add(word.Slice(0, Math.Min(length, MemberKey.MaxLength)).ToString());
            total += length;
        }

        // A truncated name does not end in "…PatchesOn".
        while (isCut && fitting.Count > 1 && ShortName.IsFunctionWord(fitting[fitting.Count - 1]))
            fitting.RemoveAt(fitting.Count - 1);
        return fitting;
    }

    private static char Capital(char c) => AsciiChar.IsLower(c) ? (char)(c - 32) : c;
}
