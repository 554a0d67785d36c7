using Spectre.Console.Rendering;
using TypedCorpus.App.Output;

namespace TypedCorpus.App.Views;

/// <summary>What a command shows, in its two forms.</summary>
internal interface IView
{
    /// <summary>Writes the form for pipes and files: plain lines, nothing cut or wrapped.</summary>
    void WriteText(TextWriter writer);

    /// <summary>Makes the form for a terminal. Texts of papers are texts, never Spectre's markup.</summary>
    IRenderable Render(Theme theme);
}
