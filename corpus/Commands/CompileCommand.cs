using System.CommandLine;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.App.Common;
using TypedCorpus.App.Compiling;
using TypedCorpus.App.Export;

namespace TypedCorpus.App.Commands;

/// <summary><c>corpus compile</c> makes an assembly with the typed class of documents.</summary>
internal static class CompileCommand
{
    public static Command Create(Session session)
    {
        Argument<string[]> paths = PathsArgument.Create("The documents to compile: files, folders and globs.");
        var output = new Option<string>("--output", "-o")
        {
            HelpName = "NAME.dll",
            Description = "The assembly to write; its XML documentation goes beside it.",
            Required = true,
        };
        var className = new Option<string?>("--class")
        {
            HelpName = "NAME",
            Description = "The class, with its namespace if it is to have one. Without it, the class has the name of the file.",
        };

        var command = new Command("compile", "Compile documents into an assembly, for projects that have the package TypedCorpus.")
        {
            paths, output, className,
        };
        command.SetAction(result =>
        {
            string file = result.GetRequiredValue(output);
            string assemblyName = Path.GetFileNameWithoutExtension(file);
            string name = Checked(result.GetValue(className) ?? assemblyName);
            Compiled compiled = DocumentCompiler.Compile(PathsArgument.Read(result, paths), name, assemblyName);
            DocumentCorpus.Report(compiled, session.Error);

            using MemoryStream assembly = new(), documentation = new();
            compiled.Emit(assembly, documentation);
            Write(file, assembly);
            Write(Path.ChangeExtension(file, ".xml"), documentation);
            session.Error.WriteLine($"Wrote the class {name} to {file}");
        });
        return command;
    }

    private static void Write(string file, MemoryStream content) => OutputFile.Write(file, content.WriteTo);

    /// <exception cref="UserErrorException">C# has no class of this name.</exception>
    private static string Checked(string name) => name.Split('.').All(IsIdentifier)
        ? name
        : throw new UserErrorException($"'{name}' is no name of a class; give one with --class.");

    private static bool IsIdentifier(string word) =>
        SyntaxFacts.IsValidIdentifier(word) && SyntaxFacts.GetKeywordKind(word) == SyntaxKind.None;
}
