using System.Text.Json;

namespace TypedCorpus.App.Tests.Export;

/// <summary>An export of the whole corpus, shared by tests.</summary>
public sealed class ExportFixture
{
    public ExportFixture()
    {
        Run = App.Run("export");
        Papers = [.. Run.Lines.Select(line => JsonDocument.Parse(line).RootElement)];
    }

    internal AppRun Run { get; }

    internal IReadOnlyList<JsonElement> Papers { get; }
}
