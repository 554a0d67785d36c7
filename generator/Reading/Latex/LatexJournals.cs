namespace TypedCorpus.Generator.Reading.Latex;

/// <summary>The commands for journals of astronomy, which the Astrophysics Data System writes.</summary>
internal static class LatexJournals
{
    /// <summary>The name of the journal; null when the command stands for none.</summary>
    public static string? Name(string command) => Astronomy(command) ?? Physics(command);

    private static string? Astronomy(string command) => command switch
    {
        "aas" => "American Astronomical Society Meeting Abstracts",
        "aj" => "The Astronomical Journal",
        "actaa" => "Acta Astronomica",
        "araa" => "Annual Review of Astronomy and Astrophysics",
        "apj" => "The Astrophysical Journal",
        "apjl" or "apjlett" => "The Astrophysical Journal Letters",
        "apjs" or "apjsupp" => "The Astrophysical Journal Supplement Series",
        "apss" => "Astrophysics and Space Science",
        "aap" or "astap" => "Astronomy and Astrophysics",
        "aapr" => "The Astronomy and Astrophysics Review",
        "aaps" => "Astronomy and Astrophysics Supplement Series",
        "aplett" => "Astrophysical Letters",
        "apspr" => "Astrophysics and Space Physics Research",
        "azh" => "Astronomicheskii Zhurnal",
        "baas" => "Bulletin of the American Astronomical Society",
        "bac" => "Bulletin of the Astronomical Institutes of Czechoslovakia",
        "bain" => "Bulletin of the Astronomical Institutes of the Netherlands",
        "caa" => "Chinese Astronomy and Astrophysics",
        "cjaa" => "Chinese Journal of Astronomy and Astrophysics",
        "dps" => "AAS/Division for Planetary Sciences Meeting Abstracts",
        "fcp" => "Fundamentals of Cosmic Physics",
        "iaucirc" => "International Astronomical Union Circular",
        "icarus" => "Icarus",
        "jaavso" => "Journal of the American Association of Variable Star Observers",
        "jcap" => "Journal of Cosmology and Astroparticle Physics",
        "jrasc" => "Journal of the Royal Astronomical Society of Canada",
        "maps" => "Meteoritics and Planetary Science",
        "memras" => "Memoirs of the Royal Astronomical Society",
        "memsai" => "Memorie della Societa Astronomica Italiana",
        "mnras" => "Monthly Notices of the Royal Astronomical Society",
        "na" => "New Astronomy",
        "nar" => "New Astronomy Reviews",
        "pasa" => "Publications of the Astronomical Society of Australia",
        "pasj" => "Publications of the Astronomical Society of Japan",
        "pasp" => "Publications of the Astronomical Society of the Pacific",
        "planss" => "Planetary and Space Science",
        "psj" => "The Planetary Science Journal",
        "qjras" => "Quarterly Journal of the Royal Astronomical Society",
        "rmxaa" => "Revista Mexicana de Astronomia y Astrofisica",
        "skytel" => "Sky and Telescope",
        "solphys" => "Solar Physics",
        "sovast" => "Soviet Astronomy",
        "ssr" => "Space Science Reviews",
        "zap" => "Zeitschrift fuer Astrophysik",
        _ => null,
    };

    private static string? Physics(string command) => command switch
    {
        "ao" or "applopt" => "Applied Optics",
        "gca" => "Geochimica et Cosmochimica Acta",
        "grl" => "Geophysical Research Letters",
        "jcp" => "Journal of Chemical Physics",
        "jgr" => "Journal of Geophysical Research",
        "jqsrt" => "Journal of Quantitative Spectroscopy and Radiative Transfer",
        "nat" => "Nature",
        "nphysa" => "Nuclear Physics A",
        "physrep" => "Physics Reports",
        "physscr" => "Physica Scripta",
        "pra" => "Physical Review A",
        "prb" => "Physical Review B",
        "prc" => "Physical Review C",
        "prd" => "Physical Review D",
        "pre" => "Physical Review E",
        "prl" => "Physical Review Letters",
        "procspie" => "Proceedings of the SPIE",
        _ => null,
    };
}
