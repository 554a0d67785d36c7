namespace TypedCorpus.Tests.Corpora;

/// <summary>A bibliography, compiled.</summary>
[PaperCorpus("library.bib")]
internal static partial class Library;

/// <summary>Papers whose texts all try to become markup or code. One that succeeds sets <c>window.ran</c>.</summary>
[PaperCorpus("hostile.json")]
internal static partial class Hostile;
