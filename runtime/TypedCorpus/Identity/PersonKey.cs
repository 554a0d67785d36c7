using System.Text;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Text;

namespace TypedCorpus.Identity;

/// <summary>
/// A person as far as documents spell one alike: without case, accents, hyphens, and with initials in place of given names.
/// </summary>
internal sealed class PersonKey
{
    private const int MaxLength = 64;
    private const int MinTypoLength = 5;
    private const int AcronymCapitals = 2;
    private const int MaxInitials = 3;

    private static readonly char[] WordEnds = [' ', '\u00A0', '.', ',', '-', '\u2010', '\u2011', '~'];

    private static readonly HashSet<string> GroupWords = new(StringComparer.Ordinal)
    {
        "collaboration", "collaborators", "consortium", "team", "group", "initiative", "network", "committee",
    };

    private readonly string[] _words;
    private readonly string _initials;
    private readonly bool _isGroup;

    private PersonKey(string family, string[] words, string initials, bool isGroup)
    {
        Family = family;
        _words = words;
        _initials = initials;
        _isGroup = isGroup;
    }

    /// <summary>The folded family name, by which people can be looked up.</summary>
    public string Family { get; }

    /// <param name="family">The family name, or the whole name of a group.</param>
    /// <param name="given">The given names, if there are any.</param>
    /// <param name="isLiteral">Whether the name is not divided.</param>
    public static PersonKey Of(string family, string? given, bool isLiteral)
    {
        // Without braces, the last word of a group looks like a family name.
        bool isGroup = GroupWords.Contains(CaseFolding.Fold(family))
            || (isLiteral && (family.IndexOf(' ') > 0 || family.Count(AsciiChar.IsUpper) >= AcronymCapitals));
        string[] families = family.Split(WordEnds, StringSplitOptions.RemoveEmptyEntries);
        string[] givens = (given ?? "").Split(WordEnds, StringSplitOptions.RemoveEmptyEntries);
        string[] folded = [.. families.Concat(givens).Select(Fold)];
        return new(
            Fold(family),
            [.. folded.Where(word => word.Length > 1 && !NameSyntax.IsParticle(word))],
            string.Concat(folded.Skip(families.Length).Where(word => word.Length > 0).Select(word => word[0])),
            isGroup);
    }

    /// <summary>Whether two names may be of one person: a group may stand for its members, and a script for another.</summary>
    public bool MayBe(PersonKey other) =>
        _isGroup || other._isGroup || IsAscii(Family) != IsAscii(other.Family) || (IsSameFamily(other) && HasSameInitial(other));

    /// <summary>Whether two names are likely to be of one person.</summary>
    public bool Is(PersonKey other) => IsSameFamily(other) && HasSameInitial(other);

    /// <summary>Whether the family names agree, also if one lacks a part, has a typing error, or stands where the given name is.</summary>
    public bool IsSameFamily(PersonKey other) =>
        Family == other.Family
        || other._words.Contains(Family, StringComparer.Ordinal)
        || _words.Contains(other.Family, StringComparer.Ordinal)
        || IsTypo(Family, other.Family)
        || HoldsInitials(Family, other)
        || HoldsInitials(other.Family, this)
        || (_isGroup && other._isGroup && _words.Intersect(other._words, StringComparer.Ordinal).Any());

    private bool HasSameInitial(PersonKey other) =>
        _initials.Length == 0
        || other._initials.Length == 0
        || Family != other.Family
        || _initials.IndexOfAny(other._initials.ToCharArray()) >= 0;

    private static bool IsTypo(string left, string right) =>
        Math.Min(left.Length, right.Length) >= MinTypoLength
        && left[0] == right[0]
        && EditDistance.ToWhole(left.AsSpan(), right.AsSpan(), 1) <= 1;

    /// <summary>Whether a family name is another with its initials behind it: <c>KnuthDE</c>.</summary>
    private static bool HoldsInitials(string family, PersonKey other) =>
        other._initials.Length > 0
        && other.Family.Length > 1
        && family.Length - other.Family.Length is > 0 and <= MaxInitials
        && family[other.Family.Length] == other._initials[0]
        && family.StartsWith(other.Family, StringComparison.Ordinal);

    private static bool IsAscii(string text) => text.All(c => c < 0x80);

    /// <summary>Folds a name: <c>Müller</c>, <c>Mueller</c> and <c>Muller</c> are one.</summary>
    private static string Fold(string name)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        int length = SearchFolding.Fold(CanonicalForm.Compose(name).AsSpan(), buffer);
        var folded = new StringBuilder(length);
        foreach (char c in buffer.Slice(0, length))
        {
            bool isUmlaut = c == 'e' && folded.Length > 0 && folded[folded.Length - 1] is 'a' or 'o' or 'u';
            if (!isUmlaut && c != '.')
                folded.Append(c);
        }

        return folded.ToString();
    }
}
