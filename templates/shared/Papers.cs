/// <summary>The papers of the documents in the folder <c>documents</c>.</summary>
[PaperCorpus]
public static partial class Papers;
