using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using TypedCorpus.App.Content;

namespace TypedCorpus.App.Commands;

/// <summary>Shows the help of System.CommandLine, followed by examples of the command.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    private static string Document => Path.GetFileNameWithoutExtension(Papers.Nystromformer.Appearances[0].Document.Name);

    // The compiler reports it if the documents no longer list these papers.
    private static string? Name => Papers.Nystromformer.Name;

    public static void AddTo(RootCommand root)
    {
        foreach (HelpOption option in root.Options.OfType<HelpOption>())
        {
            if (option.Action is HelpAction help)
                option.Action = new HelpWithExamples(help);
        }
    }

    public override int Invoke(ParseResult parseResult)
    {
        int exitCode = help.Invoke(parseResult);
        string[] examples = Examples(parseResult.CommandResult.Command.Name);
        if (examples.Length > 0)
        {
            TextWriter output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (string example in examples)
                output.WriteLine($"  {example}");
            output.WriteLine();
        }

        return exitCode;
    }

    private static string[] Examples(string command) => command switch
    {
        "stats" => ["corpus stats", "corpus stats --image"],
        "list" => ["corpus list", $"corpus list --document {Document}"],
        "show" => [$"corpus show {Name}", $"corpus show {Papers.Nystromformer.Links[0].Url}"],
        "search" => ["corpus search linear attention -vision", "corpus search '\"speech recognition\" conv*' --limit 3 --json"],
        "find" => ["corpus find linear attention", "corpus find --format bibtex >> refs.bib"],
        "related" => [$"corpus related {Name}", $"corpus related {Papers.Ids.LongRangeArena}"],
        "open" => [$"corpus open {Name}", $"corpus open --browser {Name}"],
        "cites" => ["corpus cites"],
        "export" => ["corpus export --output papers.jsonl", "corpus export --format bibtex --search 'linear attention' --limit 20"],
        "check" => ["corpus check refs.bib", "corpus check 'lists/**/*.md' --format github"],
        "convert" => ["corpus convert refs.bib --to csl-json --output refs.json", "corpus convert lists/ refs.ris --to bibtex"],
        "compile" => ["corpus compile refs.bib --output Refs.dll", "corpus compile lists/ --output Lists.dll --class Example.Papers"],
        "embed" =>
        [
            "corpus embed documents/ --output documents/papers.vectors",
            "corpus embed refs.bib --output refs.vectors --endpoint http://localhost:11434/v1 --model nomic-embed-text",
        ],
        "new" => ["corpus new console --output reading-list", "corpus new web --output papers --documents refs.bib"],
        "site" => ["corpus site --output public", "corpus site --output public --base-url https://me.github.io/refs --documents refs.bib"],
        "serve" => ["corpus serve --browser", "corpus serve --port 0"],
        "mcp" => ["corpus mcp"],
        "cluster" => ["corpus cluster linear attention", "corpus cluster --silos 5 '\"language model\"' --documents lists/"],
        "completion" => ["corpus completion bash", "corpus completion fish"],
        _ => [],
    };
}
