using Spectre.Console.Rendering;

namespace TypedCorpus.App.Output;

/// <summary>The result of a command, in a form for programs and one for people.</summary>
internal interface IView
{
    /// <summary>Writes the form for pipes and files: plain lines, neither shortened nor wrapped.</summary>
    void WriteText(TextWriter writer);

    /// <summary>Renders the form for a terminal. Texts of papers are plain text, never Spectre.Console markup.</summary>
    IRenderable Render(Theme theme);
}
