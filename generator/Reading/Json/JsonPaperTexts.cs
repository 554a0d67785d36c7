using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Takes the title and the abstract of a record, each as one range of the document.</summary>
internal sealed class JsonPaperTexts(DocumentText document, JsonFindings findings, JsonDialect dialect)
{
    /// <summary>The title: the first text of an array, whose others are kept.</summary>
    public TextModel TakeTitle(JsonFinding title, JsonRecord record, FieldCollector fields)
    {
        title.IsTaken = true;
        JsonValue text = JsonTexts.First(title.Value)!;
        foreach (JsonValue other in JsonTexts.All(title.Value).Skip(1))
            fields.Keep("titleaddon", dialect.Show(other.Scalar));
        string shown = Display(text);
        bool hasPeriod = shown.EndsWith(".", StringComparison.Ordinal) && JsonDialect.HasTitlePeriod(record);
        return document.SliceTitle(text.Start + 1, text.End - 1, shown, hasPeriod);
    }

    public TextModel? TakeAbstract()
    {
        JsonFinding? found = findings
            .Take(PaperPart.Abstract, static found => JsonTexts.Has(found.Value) || JsonTexts.OfIndex(found.Value) is not null);
        if (found is null)
            return null;
        if (!JsonTexts.Has(found.Value))
            return document.Slice(found.Value.Start, found.Value.End, dialect.Show(JsonTexts.OfIndex(found.Value)) ?? "");
        JsonValue[] parts = JsonTexts.All(found.Value).Where(static part => part.Kind == JsonKind.String).ToArray();
        return document.Slice(parts[0].Start + 1, parts[parts.Length - 1].End - 1, string.Join(" ", parts.Select(Display)));
    }

    /// <summary>The text for display, or as it is if nothing is left of it but markup.</summary>
    private string Display(JsonValue text) => dialect.Show(text.Scalar) ?? text.Scalar!;
}
