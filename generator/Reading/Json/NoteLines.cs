using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>
/// A note, and what users of Zotero and CSL-JSON write into lines of it for want of a variable: <c>DOI: 10.1000/182</c>,
/// <c>arXiv:1706.03762 [cs]</c>, <c>Citation Key: vaswani2017</c>.
/// </summary>
internal sealed class NoteLines
{
    private readonly List<string> _text = [];

    private NoteLines()
    {
    }

    public string? Doi { get; private set; }

    public string? ArxivId { get; private set; }

    public string? Key { get; private set; }

    /// <summary>The lines that are only a note.</summary>
    public string Text => string.Join("\n", _text);

    public static NoteLines Take(JsonFindings findings, FieldCollector fields)
    {
        var lines = new NoteLines();
        if (findings.Take(PaperPart.Note, static found => JsonTexts.Has(found.Value)) is not { } note)
            return lines;
        foreach (string text in JsonTexts.All(note.Value).SelectMany(static text => text.Scalar!.Split('\n')))
        {
            if (!lines.Read(text, fields))
                lines._text.Add(text);
        }

        return lines;
    }

    private bool Read(string line, FieldCollector fields)
    {
        // An older form stands in braces: {:DOI: 10.1000/182}.
        string text = WhiteSpace.Trim(line);
        if (text.StartsWith("{:", StringComparison.Ordinal))
            text = text.TrimEnd('}').Substring(2);
        int colon = text.IndexOf(':');
        if (colon <= 0)
            return false;
        string value = WhiteSpace.Trim(text.Substring(colon + 1));
        switch (JsonNames.Fold(text.Substring(0, colon)))
        {
            case "doi" when Doi is null && Values.Doi.Is(value):
                Doi = Values.Doi.Bare(value);
                return true;
            case "arxiv" or "arxivid" when ArxivId is null && Values.ArxivId.Of(value) is { } number:
                ArxivId = number;
                return true;
            case "citationkey" when Key is null && value.Length > 0 && value.IndexOf(' ') < 0:
                Key = value;
                return true;
            case "pmid" or "pmcid" when value.Length > 0 && value.IndexOf(' ') < 0:
                fields.Keep(JsonNames.Fold(text.Substring(0, colon)), value);
                return true;
            default:
                return false;
        }
    }
}
