using TypedCorpus.Generator.Models;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Naming;

/// <summary>
/// Gives each paper the C# member that names it: its short name, or its title cut to length, as ASCII words run
/// together. A name that is taken gives way to the longer one, and that to one with a mark of the title.
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

    public string Assign(string? shortName, string title, string titleKey)
    {
        string full = Identifier(title);
        if (shortName is not null && TryTake(Identifier(shortName), out string member))
            return member;
        if (TryTake(full, out member))
            return member;

        member = $"{(full.Length > 0 ? full : "Paper")}_{TitleMark.Of(titleKey)}";
        while (!_taken.Add(member))
            member += "_2";
        return member;
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
        var words = new List<string>();
        int length = 0;
        bool isCut = false;
        foreach (string word in AsciiWords.Of(text))
        {
            isCut = length > 0 && length + word.Length > MaxLength;
            if (isCut)
                break;
            words.Add(word.Length > MaxLength ? word.Substring(0, MaxLength) : word);
            length += word.Length;
        }

        // "…PatchesOn" was cut in the middle of saying something.
        while (isCut && words.Count > 1 && SentenceWords.Contain(words[words.Count - 1]))
            words.RemoveAt(words.Count - 1);
        return words;
    }

    private static char Capital(char c) => c is >= 'a' and <= 'z' ? (char)(c - 32) : c;

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
