using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.Lists;

/// <summary>The metadata at the top of a document in Markdown, between two lines <c>---</c>.</summary>
internal static class ListMetadata
{
    private const string Rule = "---";

    private static readonly string[] Extensions = [".md", ".markdown"];

    /// <summary>The index of the first line behind it; 0 if there is none.</summary>
    public static int End(DocumentText document)
    {
        bool isMarkdown = Array.Exists(Extensions, extension => document.Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
        if (!isMarkdown || document.Lines.Count == 0 || !IsRule(document, document.Lines[0]))
            return 0;
        for (int i = 1; i < document.Lines.Count; i++)
        {
            if (IsRule(document, document.Lines[i]))
                return i + 1;
        }

        return 0;
    }

    private static bool IsRule(DocumentText document, DocumentLine line) =>
        line.ContentLength == Rule.Length && TextScan.Matches(document.Text, line.ContentStart, Rule);
}
