using TypedCorpus.Generator.Models;

namespace TypedCorpus.Generator.Compiling.Merging;

/// <summary>Names places in the documents for messages about another place: <c>a.bib(3,1)</c>.</summary>
internal sealed class Places(IReadOnlyList<DocumentModel> documents)
{
    public string Of(int document, TextModel text) => documents[document].Name + text.Location.LineAndColumn;
}
