using System.Reflection;
using TypedCorpus.App.Commands;
using TypedCorpus.App.Views;

namespace TypedCorpus.App.Citing;

/// <summary>A paper that a class of this app speaks of.</summary>
internal sealed record Citation(string Class, Paper Paper)
{
    // Named one by one: a trimmed app cannot look through its assembly. A test finds what is left out.
    private static readonly Type[] Citing = [typeof(OverviewView), typeof(ShowCommand)];

    public static IReadOnlyList<Citation> Of(PaperCorpus corpus) =>
    [
        .. from type in Citing
           from id in type.GetCustomAttribute<CitesAttribute>()?.Ids ?? []
           select new Citation(type.Name, corpus[id]),
    ];
}
