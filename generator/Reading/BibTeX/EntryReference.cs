using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>How an entry takes fields of another.</summary>
internal enum ReferenceKind
{
    /// <summary>All fields of data that it shares with others: <c>xdata = {key}</c>.</summary>
    Data,

    /// <summary>A field of data, or a part of one, where a value of its own names it: <c>author = {xdata=key-author-2}</c>.</summary>
    Member,

    /// <summary>The fields that it lacks of the work that holds it: <c>crossref = {key}</c>.</summary>
    Work,
}

/// <summary>A reference of an entry to another, of which it takes fields.</summary>
/// <param name="Kind">How it takes them.</param>
/// <param name="Key">The key of the other entry.</param>
/// <param name="Value">The value that names it.</param>
internal sealed record EntryReference(ReferenceKind Kind, string Key, BibValue Value)
{
    private const string Data = "xdata";
    private const string Work = "crossref";

    /// <summary>Whether a field only names entries.</summary>
    public static bool IsReference(string field) => field is Data or Work;

    /// <summary>All references of an entry; shared data comes before the work that holds the entry.</summary>
    public static List<EntryReference> AllOf(BibEntry entry)
    {
        var references = new List<EntryReference>();
        foreach (BibField field in entry.Fields)
        {
            if (field.Name == Data)
                references.AddRange(AllData(field.Value));
            else if (field.Name == Work && WhiteSpace.Fold(field.Value.Source) is { Length: > 0 } work)
                references.Add(new(ReferenceKind.Work, work, field.Value));
            else if (field.Value.RefersToData)
                references.AddRange(MembersOf(field.Value));
        }

        return references.Count < 2 ? references : [.. references.OrderBy(static reference => reference.Kind)];
    }

    private static IEnumerable<EntryReference> AllData(BibValue value) =>
        EntryKeys.Split(value.Source).Select(key => new EntryReference(ReferenceKind.Data, key, value));

    private static IEnumerable<EntryReference> MembersOf(BibValue value) => GranularData.Members(value.Source)
        .Where(static member => member.Reference is not null)
        .Select(member => new EntryReference(ReferenceKind.Member, member.Reference!.Key, value));
}
