using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Documents;

/// <summary>Collects the fields of an entry that have no property of their own, and reports invalid values.</summary>
internal sealed class FieldCollector(DocumentText document, DiagnosticBag diagnostics)
{
    private readonly List<FieldModel> _fields = [];

    /// <summary>Keeps a text; another one of the same name stands behind it.</summary>
    public void Keep(string name, string? value)
    {
        if (value is null || WhiteSpace.Fold(value) is not { Length: > 0 } text)
            return;
        int index = _fields.FindIndex(field => field.Name == name);
        if (index < 0)
            _fields.Add(new(name, text));
        else if (_fields[index].Value != text)
            _fields[index] = new(name, _fields[index].Value + "; " + text);
    }

    /// <summary>Keeps a value that is not what its name says, and reports it at its range in the document.</summary>
    public void KeepInvalid(string name, string value, int start, int end, string expected)
    {
        Keep(name, value);
        diagnostics.Add(
            DocumentDiagnostics.ValueNotUnderstood, document.Locate(start, end - start), name, Excerpt.Of(value), expected);
    }

    public EquatableArray<FieldModel> ToArray() => _fields.ToEquatableArray();
}
