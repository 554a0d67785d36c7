namespace TypedCorpus.App;

/// <summary>The papers of the documents in <c>documents/</c>, compiled.</summary>
[PaperCorpus]
public static partial class Papers;
