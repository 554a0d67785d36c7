
namespace Benchmarks.Support;

/// <summary>A project outside the repository that compiles documents as a user's does.</summary>
internal sealed class ConsumerProject
{
    private static readonly string Generator = $"""<Analyzer Include="{AppContext.BaseDirectory}TypedCorpus.Generator.dll" />""";

    private readonly string _folder;
    private readonly TestDocument[] _documents;
    private readonly string _assembly;
    private int _edits;

    private ConsumerProject(string folder, TestDocument[] documents)
    {
        _folder = folder;
        _documents = documents;
        _assembly = Path.Combine(folder, "bin", "Release", "net10.0", "Consumer.dll");
    }

    private string File => Path.Combine(_folder, "Consumer.csproj");

    public long AssemblyBytes => new FileInfo(_assembly).Length;

    /// <param name="folder">The folder to write it to.</param>
    /// <param name="documents">The documents; none for a project without a corpus.</param>
    /// <param name="options">The options of the corpus, as the attribute has them.</param>
    /// <param name="properties">Properties of the project in XML.</param>
    public static ConsumerProject Create(string folder, TestDocument[] documents, string options = "", string properties = "") =>
        Create(folder, documents, documents.Length > 0 ? Program(options) : "System.Console.WriteLine(0);", Generator, properties);

    /// <summary>The same project with the generated sources as files, so that only the compiler works.</summary>
    public ConsumerProject WithoutGenerator(string folder)
    {
        string sources = Path.Combine(folder, "sources");
        string[] emit = ["-p:EmitCompilerGeneratedFiles=true", $"-p:CompilerGeneratedFilesOutputPath={sources}"];
        Require(Dotnet([.. BuildArguments(isShared: false), .. emit]));
        return Create(folder, _documents, System.IO.File.ReadAllText(Path.Combine(_folder, "Program.cs")), analyzers: "");
    }

    private static ConsumerProject Create(
        string folder, TestDocument[] documents, string program, string analyzers, string properties = "")
    {
        var project = new ConsumerProject(folder, documents);
        Directory.CreateDirectory(Path.Combine(folder, "documents"));
        foreach (TestDocument document in documents)
            System.IO.File.WriteAllBytes(Path.Combine(folder, "documents", document.Name), document.Bytes);
        System.IO.File.WriteAllText(project.File, ProjectText(analyzers, properties));
        System.IO.File.WriteAllText(Path.Combine(folder, "Program.cs"), program);
        Require(Dotnet("restore", project.File));
        return project;
    }

    /// <summary>Builds as if for the first time.</summary>
    public CommandResult BuildAnew(CompilerMemory memory)
    {
        Delete("bin");
        Delete(Path.Combine("obj", "Release"));
        return CommandLine.Run("dotnet", [.. BuildArguments(isShared: false), "--no-incremental"], memory.Look);
    }

    /// <summary>Builds again, with nothing changed.</summary>
    public CommandResult BuildAgain() => CommandLine.Run("dotnet", BuildArguments(isShared: false));

    /// <summary>Builds after an edit of the program, with a compiler server that is already running.</summary>
    public CommandResult BuildEdited()
    {
        System.IO.File.AppendAllText(Path.Combine(_folder, "Program.cs"), $"\n// Edit {++_edits}.");
        return CommandLine.Run("dotnet", BuildArguments(isShared: true));
    }

    /// <summary>Runs the program, which prints the number of papers.</summary>
    public CommandResult Execute() => CommandLine.Run("dotnet", [_assembly]);

    private string[] BuildArguments(bool isShared) =>
    [
        "build", File, "-c", "Release", "--no-restore", "-v:q", "-nologo", "-nodeReuse:false",
        .. isShared
            ? CompilerServer.Environment.Select(variable => $"-p:{variable.Name}={variable.Value}")
            : ["-p:UseSharedCompilation=false"],
    ];

    private void Delete(string name)
    {
        string folder = Path.Combine(_folder, name);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private static string Program(string options) => $"""
        using TypedCorpus;
        System.Console.WriteLine(Papers.All.Count + Papers.All[0].Title.Length * 0);
        [PaperCorpus({options})] static partial class Papers;
        """;

    private static CommandResult Dotnet(params string[] arguments) => CommandLine.Run("dotnet", arguments);

    private static void Require(CommandResult result)
    {
        if (!result.Succeeded)
            throw new InvalidOperationException(result.Output);
    }

    private static string ProjectText(string analyzers, string properties) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <Import Project="{Checkout.Folder}/generator/build/TypedCorpus.props" />
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <UseAppHost>false</UseAppHost>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            <CorpusDocument Include="documents/**" />
            <Reference Include="{AppContext.BaseDirectory}TypedCorpus.dll" />
            {analyzers}
          </ItemGroup>
          <Import Project="{Checkout.Folder}/generator/build/TypedCorpus.targets" />
        </Project>
        """;
}
