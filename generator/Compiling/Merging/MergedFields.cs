using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Compiling.Merging;

/// <summary>
/// Merges the fields without a property: the first of each name, those of the date and of the publication from the entries that
/// give these, and the citation keys and DOIs that the paper has besides its own.
/// </summary>
internal static class MergedFields
{
    /// <summary>The field for the other citation keys, as in BibLaTeX.</summary>
    public const string OtherKeys = "ids";

    /// <summary>The field for the DOIs of entries that were merged, such as that of a preprint.</summary>
    private const string OtherDois = "otherdoi";

    /// <summary>The fields that describe the journal or the book.</summary>
    private static readonly HashSet<string> OfPublication = new(StringComparer.Ordinal)
    {
        "address", "bookauthor", "booksubtitle", "booktitle", "booktitleaddon", "chapter", "edition", "editor", "editora", "editorb",
        "editorc", "eid", "eventdate", "eventtitle", "eventvenue", "howpublished", "institution", "isbn", "issn", "issuetitle",
        "journalsubtitle", "journaltitle", "location", "mainsubtitle", "maintitle", "number", "organization", "pagetotal", "part", "school",
        "series", "shortjournal", "type", "volumes",
    };

    public static EquatableArray<FieldModel> Of(
        IReadOnlyList<BibliographyModel> all,
        BibliographyModel dated,
        bool[] areOfPublication,
        string[] otherKeys,
        IEnumerable<string> otherDois)
    {
        var fields = new List<FieldModel>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        bool haveSeveralKeys = all.Count(bibliography => bibliography.Key is not null || bibliography.OtherKeys.Count > 0) > 1;
        for (int i = 0; i < all.Count; i++)
        {
            foreach (FieldModel field in all[i].Fields)
            {
                bool isKept = Dates.Holds(field.Name) ? ReferenceEquals(all[i], dated)
                    : OfPublication.Contains(field.Name) ? areOfPublication[i]
                    : field.Name != OtherKeys || !haveSeveralKeys;
                if (isKept && names.Add(field.Name))
                    fields.Add(field);
            }
        }

        Add(OtherKeys, haveSeveralKeys ? otherKeys : []);
        Add(OtherDois, otherDois);
        return fields.ToEquatableArray();

        void Add(string name, IEnumerable<string> values)
        {
            string joined = string.Join(", ", values);
            if (joined.Length > 0 && names.Add(name))
                fields.Add(new(name, joined));
        }
    }
}
