using System.CommandLine;
using TypedCorpus.App.Common;
using TypedCorpus.App.Export;
using TypedCorpus.App.Lookup;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus export</c> writes papers in a format for other programs.</summary>
internal static class ExportCommand
{
    public static Command Create(Session session)
    {
        var format = new Option<string>("--format", "-f")
        {
            Description = "The format of the export. An atom feed keeps the order of the document, or the corpus order of all papers; "
                + "it does not depend on the time of the export, and the day of a listing page is given in the year 2000.",
            DefaultValueFactory = _ => PaperExporters.Names[0],
        };
        format.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, PaperExporters.Names);
        Option<string?> output = OutputOption.Create();
        var selection = new SelectionOptions(session);

        var command = new Command("export", "Write all papers, or the selected ones, to standard output or a file.") { format, output };
        selection.AddTo(command);
        command.SetAction(result =>
        {
            IPaperExporter exporter = PaperExporters.Get(result.GetRequiredValue(format));
            PaperSelection papers = PaperSelector.Select(session.Corpus, selection.Read(result));
            PaperSearch.WriteRemarks(papers.Search, session.Error);
            OutputOption.Write(session, result.GetValue(output), exporter, papers);
        });
        return command;
    }

    /// <summary>The options that select the papers to export.</summary>
    private sealed class SelectionOptions
    {
        private readonly Argument<string[]> _words;

        private readonly Option<string?> _key = new("--key", "-k")
        {
            HelpName = "KEY",
            Description = "The same, for a key that looks like an option.",
        };

        private readonly Option<string?> _document = new("--document", "-d")
        {
            HelpName = "NAME",
            Description = "Export only the papers of this document, in its order. Takes the name or an unambiguous beginning of it.",
        };

        private readonly Option<string?> _search = new("--search", "-s")
        {
            HelpName = "QUERY",
            Description = "Export only the papers that match this query, the best first.",
        };

        private readonly Option<int?> _limit = ListOptions.Limit("The maximum number of papers to export of a search; without it, all.");

        public SelectionOptions(Session session)
        {
            _words = KeyArgument.Create(session, "Export only the paper with this id, name, title or link.", ArgumentArity.ZeroOrMore);
            _document.CompletionSources.Add(context => session.CorpusOf(context.ParseResult).Documents.Select(document => document.Name));
        }

        public void AddTo(Command command)
        {
            command.Add(_words);
            command.Add(_key);
            command.Add(_document);
            command.Add(_search);
            command.Add(_limit);
        }

        public SelectionRequest Read(ParseResult result)
        {
            string words = KeyArgument.Join(result.GetValue(_words));
            string? key = result.GetValue(_key);
            if (key is not null && words.Length > 0)
                throw new UserErrorException("give the key only once, with --key or without.");
            return new(
                key ?? (words.Length > 0 ? words : null),
                result.GetValue(_document),
                result.GetValue(_search),
                ListOptions.Read(result, _limit, SearchOptions.MaxLimit));
        }
    }
}
