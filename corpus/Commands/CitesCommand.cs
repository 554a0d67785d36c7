using System.CommandLine;
using System.Reflection;
using TypedCorpus.App.Content;
using TypedCorpus.App.Views;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus cites</c> lists the papers that the app itself refers to.</summary>
internal static class CitesCommand
{
    // Listed by hand, since a trimmed app cannot enumerate the types of its assembly. A test reports a missing one.
    private static readonly Type[] CitingTypes = [typeof(OverviewView), typeof(ShowCommand)];

    public static Command Create(Session session)
    {
        var command = new Command("cites", "List the papers that the classes of this program cite.");
        command.SetAction(_ => session.Screen.Show(new CitesView([.. Citations()])));
        return command;
    }

    private static IEnumerable<Citation> Citations() =>
        from type in CitingTypes
        from id in type.GetCustomAttribute<CitesAttribute>()?.Ids ?? []
        select new Citation(type.Name, Papers.All[id]);
}
