using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TypedCorpus.Generator;

namespace Benchmarks.Support;

/// <summary>A compilation with the generator, edited as in an editor: what did not change is kept.</summary>
internal sealed class EditedCompilation
{
    private readonly CSharpParseOptions _parsing = new(LanguageVersion.Latest);
    private readonly DocumentFile[] _files;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;
    private SyntaxTree _other;
    private int _edits;

    public EditedCompilation(Document[] documents, bool isEditor)
    {
        _files = [.. documents.Select(document => new DocumentFile(document))];
        _other = Parse("class Other { }");
        _compilation = CSharpCompilation.Create(
            "Edited",
            [Parse("[TypedCorpus.PaperCorpus] static partial class Papers;"), _other],
            CompiledCorpus.References(),
            new(OutputKind.DynamicallyLinkedLibrary));
        IncrementalGeneratorOutputKind disabled =
            isEditor ? IncrementalGeneratorOutputKind.Implementation : IncrementalGeneratorOutputKind.None;
        _driver = CSharpGeneratorDriver.Create(
            [new PaperCorpusGenerator().AsSourceGenerator()],
            _files,
            _parsing,
            new DocumentFileOptions(),
            new GeneratorDriverOptions(disabled));
    }

    public void Run() => _driver = _driver.RunGenerators(_compilation);

    public void EditUnrelated()
    {
        SyntaxTree edited = Parse($"class Other {{ int _field{_edits++}; }}");
        _compilation = _compilation.ReplaceSyntaxTree(_other, edited);
        _other = edited;
    }

    public void Replace(int index, Document document)
    {
        var file = new DocumentFile(document);
        _driver = _driver.ReplaceAdditionalText(_files[index], file);
        _files[index] = file;
    }

    private SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, _parsing);
}
