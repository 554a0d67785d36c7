using TypedCorpus.App.Output;

namespace TypedCorpus.App.Explorer.Pages;

/// <summary>What a document's header says, in one line.</summary>
internal static class DocumentFacts
{
    public static string Of(PaperDocument document)
    {
        string papers = $"{NumberText.Grouped(document.Count)} {(document.Count == 1 ? "paper" : "papers")}";
        string curator = document.Curator is { } name ? $", chosen by {name}" : "";
        string day = document.ListedOn is { } listed ? $", {listed}" : "";
        return $"{papers}{curator}{day}";
    }
}
