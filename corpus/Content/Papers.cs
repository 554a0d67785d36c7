namespace TypedCorpus.App.Content;

/// <summary>The papers of the documents in <c>documents/</c>, compiled into the app.</summary>
[PaperCorpus]
public static partial class Papers;
