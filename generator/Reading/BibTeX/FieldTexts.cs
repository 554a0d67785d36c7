using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Values;

namespace TypedCorpus.Generator.Reading.BibTeX;

/// <summary>Gives the fields that a paper has no property for, by what they hold: names, addresses or text.</summary>
internal static class FieldTexts
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "author", "editor", "editora", "editorb", "editorc", "translator", "bookauthor", "annotator", "commentator", "introduction",
        "foreword", "afterword", "holder", "shortauthor", "shorteditor", "director", "sortname",
    };

    private static readonly HashSet<string> Verbatim = new(StringComparer.Ordinal)
    {
        "doi", "eprint", "file", "pdf", "url", "crossref", "xref", "xdata", "ids", "related", "bdsk-url-1", "bdsk-url-2",
    };

    public static FieldModel Of(BibField field) => new(field.Name, Text(field));

    private static string Text(BibField field)
    {
        if (Names.Contains(field.Name))
            return PersonNames.Write(field.Value.People);
        return Verbatim.Contains(field.Name) ? UrlText.Of(field.Value.Source) : field.Value.Display;
    }
}
