using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedCorpus.App.Compiling;

namespace TypedCorpus.App.Checking;

/// <summary>Writes messages as the commands by which a GitHub workflow annotates the lines of files.</summary>
internal static class GitHubAnnotation
{
    public static void Write(DocumentMessage message, TextWriter writer)
    {
        string command = message.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "notice",
        };
        string place = message.Path is null ? "" : string.Create(
            CultureInfo.InvariantCulture,
            $"file={Property(message.Path)},line={message.Span.Start.Line + 1},col={message.Span.Start.Character + 1},");
        writer.WriteLine($"::{command} {place}title={Property(message.Id)}::{Data(message.Text)}");
    }

    // As the toolkit of GitHub's actions does: a line end would end the command, and begin another.
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
