using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Json;

/// <summary>How the texts of a record are written, and by which names its members go.</summary>
internal sealed class JsonDialect
{
    /// <summary>Texts with markup and with the LaTeX that authors leave in titles.</summary>
    private static readonly JsonDialect Plain = new(static text => LatexText.Decode(Markup.Strip(text)));

    /// <summary>CSL-JSON and Crossref: texts with markup.</summary>
    private static readonly JsonDialect Csl = new(Markup.Strip) { IsCsl = true };

    /// <summary>CSL-JSON that tells that what looks like markup is none.</summary>
    private static readonly JsonDialect CslWithoutMarkup = new(static text => text) { IsCsl = true };

    /// <summary>The fields of a file of BibTeX, which a program turned into JSON.</summary>
    private static readonly JsonDialect BibTeX = new(LatexText.ShowSource) { IsBibTeX = true };

    private readonly Func<string, string> _decode;

    private JsonDialect(Func<string, string> decode) => _decode = decode;

    public bool IsCsl { get; private init; }

    public bool IsBibTeX { get; private init; }

    /// <summary>Whether a record is of a service that puts a period behind each title: PubMed, Europe PMC, DBLP.</summary>
    public static bool HasTitlePeriod(JsonRecord record) => record.Members.Any(static member => member.Folded switch
    {
        "articleids" or "sortpubdate" or "authorstring" => true,
        "url" => member.Value.Scalar?.IndexOf("dblp.org/rec/", StringComparison.Ordinal) > 0,
        _ => false,
    });

    public static JsonDialect Of(JsonRecord record)
    {
        if (CslItems.Is(record))
            return CslItems.HasMarkup(record) ? Csl : CslWithoutMarkup;
        return record.Members.Any(static member => member.Folded == "entrytype") ? BibTeX : Plain;
    }

    /// <summary>A text without markup or LaTeX, in its own white space.</summary>
    public string Decode(string text) => _decode(text);

    /// <summary>A text for display, on one line; null if there is none. A text of markup alone stays.</summary>
    public string? Show(string? text)
    {
        if (WhiteSpace.IsBlank(text))
            return null;
        string shown = WhiteSpace.Fold(_decode(text!));
        return shown.Length > 0 ? shown : WhiteSpace.Fold(text!);
    }
}
