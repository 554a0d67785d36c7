namespace Benchmarks.Support;

/// <summary>The options of a command: names that begin with two hyphens, each followed by its values.</summary>
internal static class Options
{
    /// <summary>The values of an option, or none where it is not given.</summary>
    public static string[] Of(string[] options, string name) =>
        [.. options.SkipWhile(value => value != name).Skip(1).TakeWhile(value => !value.StartsWith("--", StringComparison.Ordinal))];

    /// <summary>The files of <c>--documents</c>, or else those of the repository's own corpus.</summary>
    public static TestDocument[] Documents(string[] options)
    {
        string[] files = Of(options, "--documents");
        return TestDocument.ReadFiles(files.Length > 0 ? files : Directory.GetFiles(Checkout.PathOf("corpus", "documents")));
    }
}
