using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace TypedCorpus.App.Tests.Commands;

/// <summary><c>corpus compile</c>: an assembly to reference.</summary>
public sealed class CompileTests : IDisposable
{
    private readonly DocumentFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_class_has_the_name_of_the_file_and_a_member_for_each_paper()
    {
        string file = _folder.PathOf("Refs.dll");
        AppRun run = _folder.Run("compile", _folder.Write("refs.bib", DocumentFolder.Bib), "-o", file);
        Assert.Equal((0, "", $"Wrote the class Refs to {file}\n"), (run.ExitCode, run.Output, run.Error));

        byte[] bytes = File.ReadAllBytes(file);
        Type refs = Assembly.Load(bytes).GetType("Refs", throwOnError: true)!;
        var all = (PaperCorpus)refs.GetProperty("All")!.GetValue(null)!;
        Assert.Equal("Attention Is All You Need", Assert.Single(all).Title);
        Assert.Contains(refs.GetProperties(), property => property.PropertyType == typeof(Paper));
        Assert.Contains("Attention Is All You Need", File.ReadAllText(_folder.PathOf("Refs.xml")), StringComparison.Ordinal);
        // A project can reference it: the compiler knows no System.Private.CoreLib.
        Assert.Contains("System.Runtime", References(bytes));
        Assert.DoesNotContain("System.Private.CoreLib", References(bytes));
    }

    [Fact]
    public void The_class_may_have_another_name_and_a_namespace()
    {
        string file = _folder.PathOf("my-refs.dll");
        string bib = _folder.Write("refs.bib", DocumentFolder.Bib);
        Assert.Equal(0, _folder.Run("compile", bib, "-o", file, "--class", "Example.Reading.Papers").ExitCode);
        Assert.NotNull(Assembly.Load(File.ReadAllBytes(file)).GetType("Example.Reading.Papers"));

        AppRun run = _folder.Run("compile", bib, "-o", file);
        Assert.Equal((2, "corpus: 'my-refs' is no name of a class; give one with --class.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void Documents_with_errors_make_no_file()
    {
        string file = _folder.PathOf("Refs.dll");
        string latin = _folder.Write("latin.bib", [.. "@book{a, title = {Caf\u00e9}}".Select(c => (byte)c)]);
        AppRun run = _folder.Run("compile", latin, "-o", file);
        Assert.Equal(2, run.ExitCode);
        Assert.False(File.Exists(file));
    }

    private static string[] References(byte[] assembly)
    {
        using var file = new PEReader([.. assembly]);
        MetadataReader reader = file.GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))];
    }
}
