using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Reading.Records;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Xml;

/// <summary>Describes a kind of XML: the elements that are records, and where they have each field of a paper.</summary>
internal sealed class XmlSchema
{
    private readonly Dictionary<string, XmlRule[]> _byElement;
    private readonly string[][] _records;

    /// <param name="records">The names of the elements that are records, with those of the elements around them where
    /// they matter; a slash at the beginning is for the root.</param>
    /// <param name="rows">The rows of a <see cref="FieldTable"/> whose tags are rules.</param>
    public XmlSchema(string[] records, params string[][] rows)
    {
        Records = records;
        _records = Array.ConvertAll(records, static record => record.Split('/'));
        Fields = new(rows);
        XmlRule[] rules =
            [.. rows.SelectMany(static row => row.Skip(1)).Distinct(StringComparer.Ordinal).Select(static rule => new XmlRule(rule))];
        _byElement = rules
            .GroupBy(static rule => rule.ElementName ?? "", StringComparer.Ordinal)
            .ToDictionary(
                static group => group.Key,
                static group => group.OrderByDescending(static rule => rule.Weight).ToArray(),
                StringComparer.Ordinal);
    }

    public IReadOnlyList<string> Records { get; }

    public FieldTable Fields { get; }

    /// <summary>The types of entries by the values that say them, in any case.</summary>
    public IReadOnlyDictionary<string, string> Types { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public string DefaultType { get; init; } = "article";

    /// <summary>Whether an element of the same name may stand within a record.</summary>
    public bool MayContainItself { get; init; }

    /// <summary>Whether texts are HTML that is written as text.</summary>
    public bool HasHtml { get; init; }

    /// <summary>Whether a record has one title alone, so that another is that of a record whose start tag is lost.</summary>
    public bool HasOneTitle { get; init; }

    /// <summary>Whether the service puts a period behind each title.</summary>
    public bool HasTitlePeriods { get; init; }

    /// <summary>The rules for names of people, each before that for a shorter form of the same names.</summary>
    public string[][] ShortNames { get; init; } = [];

    /// <summary>Whether the names of all people may be one text.</summary>
    public bool HasNameLists { get; init; }

    /// <summary>The rules for the record itself have no name of an element.</summary>
    public IReadOnlyList<XmlRule> RulesFor(string element) => _byElement.TryGetValue(element, out XmlRule[]? rules) ? rules : [];

    /// <summary>Whether an element is a record, given those around it.</summary>
    public bool IsRecord<T>(string name, XmlOpenElements<T> around) => _records.Any(record =>
    {
        for (int i = 0; i < record.Length; i++)
        {
            if (record[record.Length - 1 - i] != (i == 0 ? name : around.NameAt(i - 1)))
                return false;
        }

        return true;
    });

    public string TypeOf(PaperRecord record)
    {
        foreach (RecordValue value in record.TakeAll(RecordFields.Type))
        {
            string type = value.Text;
            if (Types.TryGetValue(type, out string? known))
                return known;
            if (ReferenceTypes.Of(type) is var reference && reference != EntryTypes.Other)
                return reference;
            if (EntryTypes.FromCsl(type) is var csl && csl != EntryTypes.Other)
                return csl;
            if (Array.Exists(EntryTypes.Rows, row => row[0].Equals(type, StringComparison.OrdinalIgnoreCase)))
                return CaseFolding.Fold(type);
        }

        return DefaultType;
    }
}
