using System.CommandLine;
using TypedCorpus.App.Commands;
using TypedCorpus.App.Content;
using TypedCorpus.App.Output;
using TypedCorpus.AspNetCore;
using TypedCorpus.AspNetCore.Site;

var session = new Session(Papers.All, Screen.Open(), Screen.OpenError());

RootCommand root = OverviewCommand.Create(session);
root.Add(StatsCommand.Create(session));
root.Add(ListCommand.Create(session));
root.Add(ShowCommand.Create(session));
root.Add(SearchCommand.Create(session));
root.Add(RelatedCommand.Create(session));
root.Add(OpenCommand.Create(session));
root.Add(CitesCommand.Create(session));
root.Add(ExportCommand.Create(session));
root.Add(ServeCommand.Create(session, () => new CorpusSite(Papers.All, new PaperCorpusOptions { Ids = typeof(Papers.Ids) })));
HelpWithExamples.AddTo(root);

return CommandRunner.Run(root, args, session);
