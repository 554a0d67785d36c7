namespace TypedCorpus.App.Commands;

/// <summary>Command lines to learn from, for the help of each command.</summary>
internal static class CommandExamples
{
    private static string Document => Path.GetFileNameWithoutExtension(Papers.Nystromformer.Appearances[0].Document.Name);

    // The compiler checks that there are still such papers.
    private static string? Name => Papers.Nystromformer.Name;

    public static string[] Of(string command) => command switch
    {
        "stats" => ["corpus stats", "corpus stats --image"],
        "list" => ["corpus list", $"corpus list --document {Document}"],
        "show" => [$"corpus show {Name}", $"corpus show {Papers.Nystromformer.Links[0].Url}"],
        "search" => ["corpus search linear attention -vision", "corpus search '\"speech recognition\" conv*' --limit 3 --json"],
        "related" => [$"corpus related {Name}", $"corpus related {Papers.Ids.LongRangeArena}"],
        "open" => [$"corpus open {Name}", $"corpus open --browser {Name}"],
        "cites" => ["corpus cites"],
        "export" => ["corpus export --output papers.jsonl", "corpus export --format bibtex --search 'linear attention' --limit 20"],
        "serve" => ["corpus serve --browser", "corpus serve --port 0"],
        _ => [],
    };
}
