using System.Collections.Concurrent;
using System.Reflection;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Architecture.Tests;

/// <summary>An assembly of the product as its sources: each file by the folder that it stands in.</summary>
/// <param name="Project">The project file, from the checkout.</param>
/// <param name="Floors">
/// The folders, lowest first, from the project's folder; <c>.</c> is that folder itself, and one that begins with
/// <c>../</c> is compiled into several assemblies.
/// </param>
internal sealed record SourceAssembly(string Project, params string[] Floors)
{
    private static readonly string[] GlobalUsings =
    [
        "System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Threading", "System.Threading.Tasks",
        // Orleans brings its own.
        "Orleans", "Orleans.Hosting", "Orleans.Runtime",
    ];

    // Whatever several assemblies refer to is read once.
    private static readonly ConcurrentDictionary<string, MetadataReference> Read = new(StringComparer.Ordinal);

    private static string Checkout { get; } = Path.GetFullPath(Path.Combine(
        typeof(SourceAssembly).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "ProjectDirectory")
            .Value!,
        "..",
        ".."));

    /// <summary>The folder of the project.</summary>
    private string Folder => Path.Combine(Checkout, Path.GetDirectoryName(Project)!);

    /// <summary>Compiles the sources, without what generators add.</summary>
    public CSharpCompilation Compile()
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NET10_0_OR_GREATER"]);
        IEnumerable<SyntaxTree> trees = Files()
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file))
            .Append(CSharpSyntaxTree.ParseText(string.Concat(GlobalUsings.Select(name => $"global using {name};\n")), options));
        return CSharpCompilation.Create(
            "Sources",
            trees,
            References(),
            new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The folder of a file, from the project's; null for a file that is not the project's own.</summary>
    public string? FolderOf(string path) =>
        path.Length == 0 ? null : Path.GetRelativePath(Folder, Path.GetDirectoryName(path)!).Replace('\\', '/');

    private IEnumerable<string> Files()
    {
        string[] otherProjects = [.. Directory.EnumerateFiles(Folder, "*.csproj", SearchOption.AllDirectories)
            .Select(project => Path.GetDirectoryName(project)!)
            .Where(folder => folder != Folder)];
        IEnumerable<string> own = Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !otherProjects.Any(other => IsBelow(file, other)))
            .Where(file => !IsBelow(file, Path.Combine(Folder, "obj")) && !IsBelow(file, Path.Combine(Folder, "bin")));
        IEnumerable<string> linked = XDocument.Load(Path.Combine(Checkout, Project))
            .Descendants("Compile")
            .Select(item => item.Attribute("Include"))
            .OfType<XAttribute>()
            .SelectMany(include => Expand(include.Value));
        return own.Concat(linked).Order(StringComparer.Ordinal);
    }

    /// <summary>The files of an item: one, or those of a folder with or without the folders in it.</summary>
    private IEnumerable<string> Expand(string pattern)
    {
        string path = Path.GetFullPath(Path.Combine(Folder, pattern));
        string folder = Path.GetDirectoryName(path)!;
        if (!pattern.Contains('*', StringComparison.Ordinal))
            return [path];
        return Path.GetFileName(folder) == "**"
            ? Directory.EnumerateFiles(Path.GetDirectoryName(folder)!, Path.GetFileName(path), SearchOption.AllDirectories)
            : Directory.EnumerateFiles(folder, Path.GetFileName(path));
    }

    private static bool IsBelow(string file, string folder) =>
        file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>
    /// All that stands beside the tests, but for the product's own assemblies that the project does not refer to: their types
    /// are those of the sources.
    /// </summary>
    private IEnumerable<MetadataReference> References()
    {
        HashSet<string> own = NamesOf(Tests.Floors.All.Select(assembly => assembly.Project));
        HashSet<string> referred = NamesOf(XDocument.Load(Path.Combine(Checkout, Project))
            .Descendants("ProjectReference")
            .Where(reference => (string?)reference.Attribute("ReferenceOutputAssembly") != "false")
            .Select(reference => (string)reference.Attribute("Include")!));
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) is var name && (!own.Contains(name) || referred.Contains(name)))
            .Select(path => Read.GetOrAdd(path, static path => MetadataReference.CreateFromFile(path)));
    }

    /// <summary>The names of the assemblies of projects, of which one differs in case.</summary>
    private static HashSet<string> NamesOf(IEnumerable<string> projects) =>
        new(projects.Select(Path.GetFileNameWithoutExtension).OfType<string>(), StringComparer.OrdinalIgnoreCase);
}
