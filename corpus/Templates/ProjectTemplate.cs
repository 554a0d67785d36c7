using System.Reflection;
using System.Text;
using TypedCorpus.App.Compiling;

namespace TypedCorpus.App.Templates;

/// <summary>The templates of the package TypedCorpus.Templates, whose files the app carries.</summary>
internal static class ProjectTemplate
{
    private const string Prefix = "Templates/";

    private const string Shared = "shared";

    private const string Documents = "documents/";

    private const string ProjectName = "CorpusApp";

    private const string Version = "TYPEDCORPUS_VERSION";

    private static readonly Assembly Carrier = typeof(ProjectTemplate).Assembly;

    public static IReadOnlyList<string> Names { get; } = ["console", "web", "wasm"];

    /// <summary>Gets the version of the packages that belong to this app.</summary>
    private static string PackageVersion =>
        Carrier.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>Makes the files of a project.</summary>
    /// <param name="template">One of <see cref="Names"/>.</param>
    /// <param name="name">The name of the project.</param>
    /// <param name="documents">The documents that it is to have; if there are none, it gets a small one to begin with.</param>
    public static IReadOnlyList<ProjectFile> Instantiate(string template, string name, IReadOnlyList<DocumentFile> documents) =>
    [
        .. Carrier.GetManifestResourceNames()
            .Select(resource => (Resource: resource, Path: resource.Replace('\\', '/')))
            .Select(file => (file.Resource, Path: PathIn(file.Path, template) ?? PathIn(file.Path, Shared)))
            .Where(file => file.Path is not null
                && (documents.Count == 0 || !file.Path.StartsWith(Documents, StringComparison.Ordinal)))
            .Select(file => Instantiate(file.Resource, file.Path!, name)),
        .. documents.Select(document => new ProjectFile(Documents + document.Name, document.Bytes)),
    ];

    private static string? PathIn(string path, string folder) =>
        path.StartsWith($"{Prefix}{folder}/", StringComparison.Ordinal) ? path[(Prefix.Length + folder.Length + 1)..] : null;

    private static ProjectFile Instantiate(string resource, string path, string name)
    {
        using Stream stream = Carrier.GetManifestResourceStream(resource)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return path == ProjectName + ".csproj"
            ? new(name + ".csproj", Encoding.UTF8.GetBytes(
                Encoding.UTF8.GetString(content.ToArray()).Replace(Version, PackageVersion, StringComparison.Ordinal)))
            : new(path, content.ToArray());
    }
}
