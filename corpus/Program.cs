using System.CommandLine;
using TypedCorpus.App.Commands;
using TypedCorpus.App.Output;
using TypedCorpus.AspNetCore;
using TypedCorpus.AspNetCore.Site;

var session = new Session(Screen.Open(), Screen.OpenError());

RootCommand root = OverviewCommand.Create(session);
root.Add(StatsCommand.Create(session));
root.Add(ListCommand.Create(session));
root.Add(ShowCommand.Create(session));
root.Add(SearchCommand.Create(session));
root.Add(FindCommand.Create(session));
root.Add(RelatedCommand.Create(session));
root.Add(OpenCommand.Create(session));
root.Add(CitesCommand.Create(session));
root.Add(ExportCommand.Create(session));
root.Add(CheckCommand.Create(session));
root.Add(ConvertCommand.Create(session));
root.Add(CompileCommand.Create(session));
root.Add(EmbedCommand.Create(session));
root.Add(NewCommand.Create(session));
root.Add(SiteCommand.Create(session));
root.Add(ServeCommand.Create(session, () => new CorpusSite(session.Corpus, new PaperCorpusOptions { Ids = session.Opened.Ids })));
root.Add(McpCommand.Create(session));
root.Add(ClusterCommand.Create(session));
root.Add(SiloCommand.Create());
root.Add(CompletionCommand.Create(session));
root.Add(CompleteCommand.Create(session, root));
root.Add(DocumentsOption.Instance);
root.Add(CorporaOption.Instance);
HelpWithExamples.AddTo(root);

return CommandRunner.Run(root, args, session);
