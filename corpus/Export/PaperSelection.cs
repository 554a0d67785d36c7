namespace TypedCorpus.App.Export;

/// <summary>The papers to export, and what they are.</summary>
/// <param name="Title">What they are, for people: the name of a document, a query.</param>
/// <param name="Papers">The papers in their order, each once.</param>
/// <param name="Document">The document that lists them; null if they are not those of one.</param>
internal sealed record PaperSelection(string Title, IReadOnlyList<Paper> Papers, PaperDocument? Document = null);
