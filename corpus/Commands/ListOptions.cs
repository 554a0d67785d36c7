using System.CommandLine;
using TypedCorpus.App.Common;
using TypedCorpus.AspNetCore.Common;

namespace TypedCorpus.App.Commands;

/// <summary>The options that all commands have in common which list papers.</summary>
internal static class ListOptions
{
    /// <summary>Creates <c>--limit</c>; without a value, the command has its own.</summary>
    public static Option<int?> Limit(string description) => new("--limit", "-n") { HelpName = "N", Description = description };

    public static Option<bool> Json(string description) => new("--json") { Description = description };

    /// <summary>Reads a limit: zero would look as if nothing were found.</summary>
    /// <exception cref="UserErrorException">The limit is out of range.</exception>
    public static int? Read(ParseResult result, Option<int?> limit, int most = int.MaxValue) => result.GetValue(limit) switch
    {
        { } number when number < 1 || number > most => throw new UserErrorException(most == int.MaxValue
            ? "--limit must be 1 or more."
            : $"--limit must be from 1 to {NumberText.Grouped(most)}."),
        var number => number,
    };
}
