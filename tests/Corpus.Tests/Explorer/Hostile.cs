namespace TypedCorpus.App.Tests.Explorer;

/// <summary>Papers whose every text tries to become markup or code: one that succeeds sets <c>window.ran</c>.</summary>
[PaperCorpus("hostile.json")]
internal static partial class Hostile;
