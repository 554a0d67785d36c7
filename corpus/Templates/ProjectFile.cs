namespace TypedCorpus.App.Templates;

/// <summary>A file of a new project.</summary>
/// <param name="Path">The path in the folder of the project, with forward slashes.</param>
/// <param name="Content">The bytes.</param>
internal sealed record ProjectFile(string Path, byte[] Content);
