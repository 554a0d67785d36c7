using Package.Tests.Support;

namespace Package.Tests;

/// <summary>Published apps, trimmed to a single file or compiled to native code, have no warnings and the same output.</summary>
public sealed class PublishTests(PackedFeed feed) : IClassFixture<PackedFeed>
{
    [Fact]
    public async Task Trimmed_as_one_file()
    {
        Output output = await App(Consumer.Framework)
            .PublishAndRunAsync("app", "-p:PublishTrimmed=true", "-p:PublishSingleFile=true", "-p:SuppressTrimAnalysisWarnings=false");
        Assert.Equal(Consumer.Printed, output.Lines);
    }

    [NativeCompilerFact]
    public async Task Native()
    {
        foreach (string framework in (string[])["net8.0", Consumer.Framework])
        {
            Output output = await App(framework).PublishAndRunAsync("app", "-p:PublishAot=true");
            Assert.Equal(Consumer.Printed, output.Lines);
        }
    }

    private Workspace App(string framework) => feed.Create()
        .Project(
            "app",
            $"""
            <OutputType>Exe</OutputType>
            <TargetFramework>{framework}</TargetFramework>
            <InvariantGlobalization>true</InvariantGlobalization>
            """)
        .Write("app/Program.cs", Consumer.Program)
        .Documents("app");
}
