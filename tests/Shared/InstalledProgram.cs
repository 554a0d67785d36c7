namespace TypedCorpus.Tests;

/// <summary>Finds programs that some machines have.</summary>
internal static class InstalledProgram
{
    /// <summary>Gets the path of the first of some programs; null if none is installed.</summary>
    public static string? Find(params string[] names) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator)
        .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
