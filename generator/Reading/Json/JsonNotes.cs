using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>Collects the fields of an entry without a property of their own, and reports its invalid values.</summary>
internal sealed class JsonNotes(DocumentText document, DiagnosticBag diagnostics)
{
    private readonly List<FieldModel> _fields = [];

    public void Keep(string name, string? value)
    {
        if (value is not null && WhiteSpace.Fold(value) is { Length: > 0 } text)
            _fields.Add(new(name, text));
    }

    /// <summary>Keeps a value that is not what its name says, and reports it.</summary>
    public void KeepOdd(string name, JsonValue value, string expected)
    {
        string text = value.Scalar ?? "";
        Keep(name, text);
        diagnostics.Add(
            DocumentDiagnostics.ValueNotUnderstood,
            document.Locate(value.Start, value.End - value.Start),
            name,
            Excerpt.Of(text),
            expected);
    }

    public string? Doi(JsonValue? value)
    {
        if (value is null)
            return null;
        if (Values.Doi.Bare(value.Scalar!) is { } doi)
            return doi;
        KeepOdd("doi", value, "a DOI");
        return null;
    }

    public EquatableArray<FieldModel> Fields() => _fields.ToEquatableArray();
}
