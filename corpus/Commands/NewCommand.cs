using System.CommandLine;
using TypedCorpus.App.Common;
using TypedCorpus.App.Compiling;
using TypedCorpus.App.Export;
using TypedCorpus.App.Templates;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus new</c> makes a project to start from.</summary>
internal static class NewCommand
{
    public static Command Create(Session session)
    {
        var template = new Argument<string>("template")
        {
            HelpName = string.Join('|', ProjectTemplate.Names),
            Description = "A console app, a web app with pages, a map and an API, or a Blazor WebAssembly app.",
        };
        template.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, [.. ProjectTemplate.Names]);
        var output = new Option<string>("--output", "-o")
        {
            HelpName = "DIR",
            Description = "The folder of the project, which has its name; by default the current one.",
            DefaultValueFactory = _ => ".",
        };

        var command = new Command("new", "Make a C# project whose papers, those of --documents, are members of a class.")
        {
            template, output,
        };
        command.SetAction(result =>
        {
            CorporaOption.Refuse(result);
            string folder = Path.GetFullPath(result.GetRequiredValue(output));
            IReadOnlyList<DocumentFile> documents = session.Paths.Count == 0 ? [] : DocumentFiles.Read(session.Paths);
            IReadOnlyList<ProjectFile> files = ProjectTemplate.Instantiate(
                result.GetRequiredValue(template).ToLowerInvariant(), NameOf(folder), documents);
            Write(folder, files);
            session.Error.WriteLine($"Wrote {CountText.Of(files.Count, "file")} to {folder}; 'dotnet run' there runs the app.");
        });
        return command;
    }

    private static string NameOf(string folder) => Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)) is { Length: > 0 } name
        ? name
        : throw new UserErrorException($"'{folder}' gives the project no name; choose a folder with --output.");

    /// <exception cref="UserErrorException">A file is there already, or cannot be written.</exception>
    private static void Write(string folder, IReadOnlyList<ProjectFile> files)
    {
        (string Path, byte[] Content)[] targets = [.. files.Select(file => (Path.Combine(folder, file.Path), file.Content))];
        if (targets.FirstOrDefault(target => File.Exists(target.Path)).Path is { } existing)
            throw new UserErrorException($"there is '{existing}' already; choose another folder with --output.");
        foreach ((string path, byte[] content) in targets)
        {
            CreateFolder(Path.GetDirectoryName(path)!);
            OutputFile.Write(path, stream => stream.Write(content));
        }
    }

    private static void CreateFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UserErrorException($"cannot make the folder '{folder}': {failure.Message}");
        }
    }
}
