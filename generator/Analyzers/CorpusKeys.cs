using Microsoft.CodeAnalysis;
using TypedCorpus.Generator.Compiling.Keys;
using TypedCorpus.Generator.Models;
using TypedCorpus.Keys.Folding;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Analyzers;

/// <summary>The keys of a corpus, read in place from the attribute of its class, and the ids of its papers.</summary>
internal sealed class CorpusKeys
{
    private readonly string[] _lookups;
    private readonly string _records;
    private readonly Lazy<IReadOnlyList<KnownPaper>> _papers;

    private CorpusKeys(INamedTypeSymbol type, string[] lookups, string records)
    {
        _lookups = lookups;
        _records = records;
        _papers = new(() => ReadPapers(type, lookups));
    }

    /// <summary>The papers in the order of the corpus, from the constants of <c>Ids</c>; empty if the class has none.</summary>
    public IReadOnlyList<KnownPaper> Papers => _papers.Value;

    private int Count => _records.Length / KeyRecord.Length;

    /// <summary>Reads the keys of an attribute; returns null if it is damaged or of a later version.</summary>
    public static CorpusKeys? Read(INamedTypeSymbol type, AttributeData attribute)
    {
        object?[] values =
            [.. attribute.ConstructorArguments.Select(argument => argument.Kind == TypedConstantKind.Primitive ? argument.Value : null)];
        if (values.Length != 3 || values[0] is not KeyRecord.Version || values[1] is not string lookups || values[2] is not string records)
            return null;

        var keys = new CorpusKeys(type, lookups.Split(' '), records);
        bool isWhole = records.Length > 0 && records.Length % KeyRecord.Length == 0;
        return isWhole && keys.AreSorted() ? keys : null;
    }

    /// <summary>Whether a member of the class is generated rather than the user's own.</summary>
    public bool HasLookup(string member) => _lookups.Contains(member, StringComparer.Ordinal);

    /// <summary>Whether <c>Find</c> finds a key, taken literally or as a link, DOI or arXiv number, or composed, or folded.</summary>
    public bool TryFind(string key, out int paper)
    {
        if (TryFindWritten(key, out paper))
            return true;

        string composed = CanonicalForm.Compose(key);
        if (!ReferenceEquals(composed, key) && TryFindWritten(composed, out paper))
            return true;

        return FoldedKey.Of(key) is { } folded && TryFindWritten(folded, out paper);
    }

    /// <summary>The member of a paper; null if it has none.</summary>
    public string? MemberOf(int paper)
    {
        // Constants that are not in the order of the corpus give the id of another paper, which does not find this one.
        bool isThere = paper < Papers.Count && TryFind(Papers[paper].Id, out int found) && found == paper;
        return isThere ? Papers[paper].Member : null;
    }

    private bool TryFindWritten(string key, out int paper)
    {
        if (TryProbe(key.AsSpan(), out paper))
            return true;

        ReadOnlySpan<char> link = LinkKey.Of(key.AsSpan());
        if (link.Length < key.Length && TryProbe(link, out paper))
            return true;

        ReadOnlySpan<char> identifier = IdentifierKey.Of(link);
        return !identifier.IsEmpty && TryProbe(identifier, out paper);
    }

    private static IReadOnlyList<KnownPaper> ReadPapers(INamedTypeSymbol type, string[] lookups)
    {
        if (!lookups.Contains(EmittedNames.Ids, StringComparer.Ordinal))
            return [];

        return
        [
            .. type.GetTypeMembers(EmittedNames.Ids, arity: 0)
                .SelectMany(ids => ids.GetMembers())
                .OfType<IFieldSymbol>()
                .Where(field => field.ConstantValue is string)
                .Select(field => new KnownPaper((string)field.ConstantValue!, field.Name)),
        ];
    }

    private bool TryProbe(ReadOnlySpan<char> key, out int paper)
    {
        Span<char> digits = stackalloc char[KeyRecord.Length];
        KeyRecord.Write(digits, KeyRecord.Of(key, 0));
        string wanted = digits.ToString();
        int low = 0;
        int high = Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            int order = Compare(wanted, 0, middle);
            if (order == 0)
            {
                paper = KeyRecord.PaperAt(_records, middle * KeyRecord.Length);
                return true;
            }

            if (order < 0)
                high = middle - 1;
            else
                low = middle + 1;
        }

        paper = -1;
        return false;
    }

    private bool AreSorted()
    {
        for (int i = 1; i < Count; i++)
        {
            if (Compare(_records, (i - 1) * KeyRecord.Length, i) >= 0)
                return false;
        }

        return true;
    }

    private int Compare(string hash, int at, int record) =>
        string.CompareOrdinal(hash, at, _records, record * KeyRecord.Length, KeyRecord.HashLength);
}

/// <summary>A paper with the id and the member by which code can name it.</summary>
internal sealed record KnownPaper(string Id, string Member);
