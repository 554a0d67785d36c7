using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>
/// The value of a field: its parts, which are joined, and its place in a document. What is made of it is kept, since entries
/// that inherit it share it.
/// </summary>
internal abstract class BibValue(BibValuePart[] parts)
{
    private readonly BibValuePart[] _parts = parts;
    private string? _source;
    private string? _display;
    private TextModel? _text;
    private EquatableArray<PersonModel>? _people;

    /// <summary>The text as LaTeX, joined on demand: the value of a broken entry may span half the file.</summary>
    public string Source =>
        _source ??= _parts.Length == 1 ? _parts[0].Text : string.Concat(_parts.Select(static part => part.Text));

    /// <summary>The length of <see cref="Source"/>, which is not joined for it.</summary>
    public int Length
    {
        get
        {
            int length = 0;
            foreach (BibValuePart part in _parts)
                length += part.Length;
            return length;
        }
    }

    /// <summary>The name of the macro that is the whole value; null if there is none.</summary>
    public string? Macro => _parts.Length == 1 ? _parts[0].Macro : null;

    /// <summary>Whether a macro of the value has no text yet.</summary>
    public bool IsOpen { get; private set; } = Array.Exists(parts, static part => part.IsOpen);

    /// <summary>The parts, for a model of the value.</summary>
    public EquatableArray<SourcePartModel> Model => IsOpen
        ? _parts.Select(part => new SourcePartModel(part.Text, part.IsOpen ? LocationOf(part) : null)).ToEquatableArray()
        : new([new(Source)]);

    /// <summary>The macros without text, with their places.</summary>
    public IEnumerable<(string Name, LocationInfo Location)> OpenMacros =>
        _parts.Where(static part => part.IsOpen).Select(part => (part.Text, LocationOf(part)));

    /// <summary>Whether the value names data of another entry: <c>xdata=key-field</c>.</summary>
    public virtual bool RefersToData => false;

    public abstract LocationInfo Location { get; }

    /// <summary>The text for display.</summary>
    public virtual string Display => _display ??= LatexText.ShowSource(Source);

    public virtual EquatableArray<PersonModel> People => _people ??= NameReader.ReadList(Source);

    public TextModel Text => _text ??= Show(Display);

    /// <summary>The value as written.</summary>
    public TextModel AsWritten => Show(Source);

    /// <summary>The value as written, with a text to display.</summary>
    public abstract TextModel Show(string display);

    /// <summary>The place of a macro without text.</summary>
    private protected abstract LocationInfo LocationOf(BibValuePart macro);

    /// <summary>Gives the macros their texts; one without a text stays open.</summary>
    public void Bind(Func<string, string?> textOf)
    {
        for (int i = 0; i < _parts.Length; i++)
        {
            if (_parts[i] is { IsOpen: true, Macro: { } name } && textOf(name) is { } text)
                _parts[i] = new(text, 0, text.Length, name);
        }

        IsOpen = Array.Exists(_parts, static part => part.IsOpen);
    }

    /// <summary>Reports that the value is not what its field expects.</summary>
    public void ReportNotUnderstood(DiagnosticBag diagnostics, string field, string expected) =>
        diagnostics.Add(DocumentDiagnostics.ValueNotUnderstood, Location, field, Excerpt.Of(Display), expected);
}

/// <summary>A part of a value: a range of the document or of the text of a macro.</summary>
/// <param name="Whole">The text that has the part; null for a macro without text.</param>
/// <param name="Start">The start of the range.</param>
/// <param name="Length">The length of the range.</param>
/// <param name="Macro">The name of the macro; null for a literal part.</param>
internal readonly record struct BibValuePart(string? Whole, int Start, int Length, string? Macro = null)
{
    public bool IsOpen => Whole is null;

    public string Text => Whole is null ? Macro! : Length == Whole.Length ? Whole : Whole.Substring(Start, Length);

    public static BibValuePart Of(string text) => new(text, 0, text.Length);

    /// <summary>A macro without text, with its position in the document.</summary>
    public static BibValuePart OpenMacro(string name, int at) => new(null, at, name.Length, name);
}

/// <summary>A value in the document that is read.</summary>
/// <param name="document">The document.</param>
/// <param name="parts">The parts, at least one.</param>
/// <param name="start">The start: inside the delimiters of a single part, or at the first of several.</param>
/// <param name="end">The end.</param>
/// <param name="refersToData">Whether the value names data of another entry.</param>
internal sealed class DocumentValue(DocumentText document, BibValuePart[] parts, int start, int end, bool refersToData)
    : BibValue(parts)
{
    public int Start => start;

    public int End => end;

    public override bool RefersToData => refersToData;

    public override LocationInfo Location => document.Locate(start, end - start);

    private protected override LocationInfo LocationOf(BibValuePart macro) => document.Locate(macro.Start, macro.Length);

    public override TextModel Show(string display) => document.Slice(start, end, display);
}

/// <summary>A text in the place of a value that refers to it.</summary>
internal sealed class TextValue(string text, BibValue place) : BibValue([BibValuePart.Of(text)])
{
    public override LocationInfo Location => place.Location;

    private protected override LocationInfo LocationOf(BibValuePart macro) => Location;

    public override TextModel Show(string display) => place.Show(display);
}

/// <summary>A value of an entry elsewhere, in the place of the value that names this entry.</summary>
internal sealed class ReferredValue(BibValue value, BibValue reference) : BibValue([BibValuePart.Of(value.Source)])
{
    public override string Display => value.Display;

    public override EquatableArray<PersonModel> People => value.People;

    public override LocationInfo Location => reference.Location;

    private protected override LocationInfo LocationOf(BibValuePart macro) => Location;

    public override TextModel Show(string display) => reference.Show(display);
}

/// <summary>A value of a document that was read before.</summary>
internal sealed class ModelValue(SourceFieldModel model) : BibValue(PartsOf(model.Parts))
{
    private const string Marker = GranularData.Marker;

    /// <summary>Whether the value has a place; otherwise it is shown in that of the value that refers to it.</summary>
    public bool HasPlace => model.Text is not null;

    public override bool RefersToData => model.Parts.Any(static part => part.Text.IndexOf(Marker, StringComparison.Ordinal) >= 0);

    public override LocationInfo Location => model.Text!.Location;

    private protected override LocationInfo LocationOf(BibValuePart macro) => model.Parts[macro.Start].Macro!;

    public override TextModel Show(string display) =>
        model.Text! with { Display = display == model.Text.Raw ? model.Text.Raw : display };

    public static BibValuePart[] PartsOf(EquatableArray<SourcePartModel> parts) =>
        [.. parts.Select(static (part, index) =>
            part.Macro is null ? BibValuePart.Of(part.Text) : BibValuePart.OpenMacro(part.Text, index))];
}
