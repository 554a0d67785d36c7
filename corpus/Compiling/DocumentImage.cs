using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Generator;

namespace TypedCorpus.App.Compiling;

/// <summary>The static data of documents as a resource, as a build with <c>CorpusDataAsResource</c> makes it.</summary>
/// <param name="Bytes">The resource.</param>
/// <param name="Outline">What the generator reads in place of the documents.</param>
internal sealed record DocumentImage(byte[] Bytes, OutlineFile Outline)
{
    public static DocumentImage Make(IReadOnlyList<DocumentFile> documents)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("typedcorpus-");
        try
        {
            string image = Path.Combine(folder.FullName, "Corpus.image");
            GeneratorRunResult result = CSharpGeneratorDriver
                .Create([new CorpusImageGenerator().AsSourceGenerator()], documents, optionsProvider: new DocumentOptions(image))
                .RunGenerators(CSharpCompilation.Create("Image"))
                .GetRunResult()
                .Results.Single();
            Exception? failure = result.Exception
                ?? result.Diagnostics.Select(diagnostic => new InvalidOperationException(diagnostic.GetMessage())).FirstOrDefault();
            return failure is null
                ? new(File.ReadAllBytes(image), new(File.ReadAllText(Path.ChangeExtension(image, ".outline"))))
                : throw new InvalidOperationException("The generator failed.", failure);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

/// <summary>The outline of static data as the compiler gets it.</summary>
internal sealed class OutlineFile(string text) : AdditionalText
{
    public override string Path => "Corpus.outline";

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, Encoding.UTF8);
}
