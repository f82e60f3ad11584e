global using Sapling.Display.Drivers;
global using Sapling.Display.Placement;
global using Sapling.Display.ShapeTables;
global using Sapling.Display.Shapes;
global using Sapling.Display.Themes;
global using Sapling.Display.Zones;
