using System.Collections.ObjectModel;
using System.Reflection;

namespace TypedCorpus.App.Tests.Commands;

/// <summary><c>corpus cites</c> in a pipe.</summary>
public sealed class CitesTests
{
    [Fact]
    public void Every_class_that_cites_is_listed_with_its_papers()
    {
        IEnumerable<string> cited = typeof(Papers).Assembly.GetTypes()
            .SelectMany(type => type.GetCustomAttributesData(), (type, attribute) => (type.Name, Attribute: attribute))
            .Where(cites => cites.Attribute.AttributeType.Name == "CitesAttribute")
            .SelectMany(
                cites => (ReadOnlyCollection<CustomAttributeTypedArgument>)cites.Attribute.ConstructorArguments[0].Value!,
                (cites, id) => $"{cites.Name}\t{id.Value}\t{Papers.All[(string)id.Value!].Title}");

        AppRun run = App.Run("cites");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Contains($"OverviewView\t{Papers.Ids.Nystromformer}\t{Papers.Nystromformer.Title}", run.Lines);
        Assert.Equal(cited.Order(StringComparer.Ordinal), run.Lines.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_the_help_cites_is_found()
    {
        string help = App.Run("show", "--help").Output;
        string id = Papers.Ids.LongRangeArena;

        Assert.Contains(id, help, StringComparison.Ordinal);
        Assert.Contains($"id\t{id}", App.Run("show", id).Lines);
    }
}
